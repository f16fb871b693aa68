'use strict';
/* global Vue, ElementPlus */
/** The router's app: one component a route; the hash is the route. */
(() => {
  const CHANNELS = { 2.4: Array.from({ length: 13 }, (_, at) => at + 1), 5: [36, 40, 44, 48, 149, 153] };
  const WIDTHS = { 2.4: [20, 40], 5: [20, 40, 80] };
  const SECURITY = [
    ['wpa2', 'WPA2-PSK [AES]'],
    ['wpa2wpa3', 'WPA2-PSK/WPA3-SAE'],
    ['wpa3', 'WPA3-SAE [AES]'],
  ];

  const state = async (wanted) => {
    const reply = await fetch('/api/state', wanted ? { method: 'PUT', body: JSON.stringify(wanted) } : {});
    return reply.status === 401 ? null : reply.json();
  };

  const app = Vue.createApp({
    data: () => ({
      route: location.hash.slice(1) || '/dashboard',
      signedIn: null,
      late: false,
      password: '',
      radios: null,
      devices: [],
      band: '2.4',
      newMac: '',
      security: SECURITY,
      busy: false,
    }),
    computed: {
      low() {
        return this.radios['2.4'];
      },
      bands() {
        return ['2.4', '5'];
      },
    },
    async mounted() {
      addEventListener('hashchange', () => {
        this.route = location.hash.slice(1);
        void this.load();
      });
      await this.load();
    },
    methods: {
      channels: (band) => CHANNELS[band],
      widths: (band) => WIDTHS[band],
      async load() {
        this.busy = true;
        const found = await state();
        this.busy = false;
        this.late = this.signedIn === true && !found;
        this.signedIn = found !== null;
        if (!found) return;
        this.radios = found.radios;
        this.devices = found.devices;
      },
      async signIn() {
        await fetch('/api/login', { method: 'POST', body: this.password });
        await this.load();
      },
      go(path) {
        location.hash = path;
      },
      addMac() {
        if (this.newMac) this.low.macs.push(this.newMac.toUpperCase());
        this.newMac = '';
      },
      removeMac(mac) {
        this.low.macs = this.low.macs.filter((one) => one !== mac);
      },
      async save() {
        const { filter, macs } = this.low;
        const done = await state({ radios: this.radios, filter, macs });
        if (done) location.reload();
        else {
          this.late = true;
          this.signedIn = false;
        }
      },
    },
    template: `
<div v-if="signedIn === null" class="page"><el-skeleton :rows="5" animated></el-skeleton></div>
<div v-else-if="!signedIn" class="sign"><h1>Nova AX3000</h1><p v-if="late">Your session has timed out. Please log in again.</p>
  <form @submit.prevent="signIn"><el-form-item label="Router password"><el-input v-model="password" type="password" id="pc-login-password"></el-input></el-form-item>
  <el-button type="primary" native-type="submit">Log In</el-button></form></div>
<div v-else><div class="top">Nova AX3000</div><div class="frame">
  <el-menu :default-active="route" :default-openeds="['wireless']" @select="go">
    <el-menu-item index="/dashboard">Dashboard</el-menu-item><el-menu-item index="/internet">Internet</el-menu-item>
    <el-sub-menu index="wireless"><template #title>Wireless</template>
      <el-menu-item index="/wireless/basic">Wireless Settings</el-menu-item><el-menu-item index="/wireless/access">Wireless MAC Filter</el-menu-item><el-menu-item index="/wireless/guest">Guest Network</el-menu-item></el-sub-menu>
    <el-menu-item index="/clients">Clients</el-menu-item><el-menu-item index="/system">System Tools</el-menu-item>
  </el-menu>
  <div class="page" v-if="route === '/wireless/basic'"><h2>Wireless Settings</h2>
    <el-tabs v-model="band"><el-tab-pane v-for="one in bands" :key="one" :label="one + ' GHz'" :name="one">
      <el-form label-width="170px">
        <el-form-item label="Wireless Radio"><el-switch v-model="radios[one].enabled"></el-switch></el-form-item>
        <el-form-item label="Network Name (SSID)"><el-input v-model="radios[one].ssid" maxlength="32"></el-input></el-form-item>
        <el-form-item label="Hide SSID"><el-switch v-model="radios[one].hidden"></el-switch></el-form-item>
        <el-form-item label="Security"><el-select v-model="radios[one].security"><el-option v-for="[value, label] in security" :key="value" :value="value" :label="label"></el-option></el-select></el-form-item>
        <el-form-item label="Channel"><el-select v-model="radios[one].channel"><el-option value="auto" label="Auto"></el-option><el-option v-for="n in channels(one)" :key="n" :value="n" :label="String(n)"></el-option></el-select></el-form-item>
        <el-form-item label="Channel Width"><el-select v-model="radios[one].width"><el-option v-for="n in widths(one)" :key="n" :value="n" :label="n + ' MHz'"></el-option></el-select></el-form-item>
      </el-form></el-tab-pane></el-tabs>
    <el-button type="primary" id="save" @click="save">Save</el-button></div>
  <div class="page" v-else-if="route === '/wireless/access'"><h2>Wireless MAC Filter</h2>
    <el-form label-width="170px"><el-form-item label="Filtering Rule"><el-radio-group v-model="low.filter"><el-radio value="off">Disabled</el-radio><el-radio value="deny">Deny the devices in the list</el-radio><el-radio value="allow">Allow only the devices in the list</el-radio></el-radio-group></el-form-item></el-form>
    <el-table :data="low.macs.map((mac) => ({ mac }))" empty-text="No entries"><el-table-column prop="mac" label="MAC Address"></el-table-column><el-table-column label="Modify"><template #default="{ row }"><el-button link type="danger" class="remove" :data-mac="row.mac" @click="removeMac(row.mac)">Delete</el-button></template></el-table-column></el-table>
    <p><el-input v-model="newMac" id="new-mac" placeholder="MAC address of a device to add" style="width:260px"></el-input> <el-button id="add-mac" @click="addMac">Add</el-button></p>
    <el-button type="primary" id="save" @click="save">Save</el-button></div>
  <div class="page" v-else-if="route === '/wireless/guest'"><h2>Guest Network</h2><el-form label-width="170px"><el-form-item label="Guest network"><el-switch :model-value="false"></el-switch></el-form-item></el-form></div>
  <div class="page" v-else-if="route === '/clients'"><h2>Clients</h2><el-table :data="devices"><el-table-column prop="name" label="Name"></el-table-column><el-table-column prop="ip" label="IP Address"></el-table-column><el-table-column prop="mac" label="MAC Address"></el-table-column><el-table-column prop="rssi" label="Signal (dBm)"></el-table-column></el-table></div>
  <div class="page" v-else-if="route === '/dashboard'"><h2>Dashboard</h2><p>Internet: connected</p><p>{{ devices.length }} clients online</p><p>2.4 GHz: {{ radios['2.4'].ssid }}</p><p>5 GHz: {{ radios['5'].ssid }}</p></div>
  <div class="page" v-else><h2>{{ route.slice(1) }}</h2><p>Nothing to set here.</p></div>
</div></div>`,
  });
  app.use(ElementPlus);
  app.mount('#app');
})();
