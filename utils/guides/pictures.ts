/** Which drawing stands above a step, by the step's own name; most steps need none. */
const PICTURES = {
  battery: /^(?:kind|order|insert|pack|battery_out(?:_key)?|back_battery)$/,
  opening: /^(?:open|close)(?:_screw|_key)?$/,
  plug: /^(?:unplug|plug|back|socket|straight|original|no_port|off_any|back_any)$/,
  breaker: /^(?:power_off|power_on|breaker|breaker_off|back_wired|switch)$/,
  clock: /^wait(?:_plain|_module)?$/,
  router: /^open_router_page/,
  module:
    /^(?:find(?:_lights|_newer)?|lights(?:_newer)?|light_module|light_newer|module_place|module_move|measure_module)$/,
  device:
    /^(?:light(?:_doorbell|_plain)?|wait_doorbell|watch(?:_doorbell|_plain)?|measure|move_camera|button(?:_key|_module)?|hold)$/,
  distance: /^(?:distance|obstacles|move_router|extender|stays|measure_fixed)$/,
  phone:
    /^(?:look(?:_module|_events)?|live_view(?:_module)?|press|check(?:_events)?|website|other_device|forget|rejoin|speed|phone(?:_sees|_band)?|join_(?:own|module|either)|own_settings(?:_module)?|module_settings|either_settings|settings|app_help|other|follow|add|set_up)$/,
} as const;

export type Picture = keyof typeof PICTURES;

/** @param step id of a step's text, as a guide holds it */
export function pictureOf(step: string): Picture | null {
  const name = step.split('.').at(-1) ?? '';
  return (Object.keys(PICTURES) as Picture[]).find((picture) => PICTURES[picture].test(name)) ?? null;
}
