'use strict';
/** Switches, drop-downs and the save button of the provider's pages. */
(() => {
  const put = async (wanted) => {
    await fetch('/api', { method: 'PUT', body: JSON.stringify(wanted) });
    location.reload();
  };
  for (const button of document.querySelectorAll('.toggle')) {
    button.addEventListener('click', () =>
      button.setAttribute('aria-checked', String(button.getAttribute('aria-checked') !== 'true')),
    );
  }
  for (const picker of document.querySelectorAll('.picker')) {
    const button = picker.querySelector('button');
    const close = () => {
      picker.querySelector('ul')?.remove();
      button.setAttribute('aria-expanded', 'false');
    };
    button.addEventListener('click', () => {
      if (picker.querySelector('ul')) {
        close();
        return;
      }
      const list = document.createElement('ul');
      list.setAttribute('role', 'listbox');
      list.append(picker.querySelector('template').content.cloneNode(true));
      for (const item of list.children) {
        item.setAttribute('aria-selected', String(item.dataset.value === picker.dataset.value));
        item.addEventListener('click', () => {
          picker.dataset.value = item.dataset.value;
          button.textContent = item.textContent;
          button.setAttribute('aria-label', `${button.getAttribute('aria-label').split(':')[0]}: ${item.textContent}`);
          close();
        });
      }
      picker.append(list);
      button.setAttribute('aria-expanded', 'true');
    });
  }
  document.getElementById('save')?.addEventListener('click', () => {
    const radios = {};
    for (const section of document.querySelectorAll('[data-band]')) {
      const radio = (radios[section.dataset.band] = {});
      const toggle = section.querySelector('.toggle');
      if (toggle) radio.enabled = toggle.getAttribute('aria-checked') === 'true';
      const name = section.querySelector('input');
      if (name) radio.ssid = name.value;
      for (const { id, dataset } of section.querySelectorAll('.picker')) {
        if (id.startsWith('security')) radio.security = dataset.value;
        else radio.channel = dataset.value === 'auto' ? 'auto' : Number(dataset.value);
      }
    }
    void put({ radios });
  });
  for (const button of document.querySelectorAll('.block')) {
    button.addEventListener('click', () => void put({ block: button.dataset.mac }));
  }
  for (const button of document.querySelectorAll('.unblock')) {
    button.addEventListener('click', () => void put({ unblock: button.dataset.mac }));
  }
  document
    .getElementById('block-add')
    ?.addEventListener('click', () => void put({ block: document.getElementById('block-mac').value }));
})();
