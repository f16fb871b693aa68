/** Firefox for scripts and tests: the installed one, headless unless asked otherwise, with a throw-away profile. */
import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { ADDON_ID } from './addon-id.ts';
import { findFirefox } from './find-browsers.mjs';

/** The extension's address in this profile is ours to choose, so that tests can open its pages. */
const ADDON_UUID = '5f0d8d7e-0c3b-4f6e-9c56-2f6a3c1b7e10';
export const FIREFOX_EXTENSION_ORIGIN = `moz-extension://${ADDON_UUID}`;

export interface FirefoxOptions extends LaunchOptions {
  /** Port of an HTTP proxy on loopback through which everything goes. */
  proxyPort?: number;
}

/** On a busy machine Firefox now and then drops its first connection; nothing has happened in it by then. */
const launched = (options: LaunchOptions): Promise<Browser> => launch(options).catch(() => launch(options));

/**
 * @param extension folder of the unpacked extension, or null to install it later
 * @throws Error when no Firefox is installed
 */
export async function launchFirefox(extension: string | null, options: FirefoxOptions = {}): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found: install "firefox-esr", or set FIREFOX to its path');
  const { proxyPort, extraPrefsFirefox, args = [], ...rest } = options;
  const proxy =
    proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        };
  const browser = await launched({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The toolbar is not a page; only with this may a script press a button in it, as a person would.
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      // Names and passwords in an address are how a script signs in to a router with Basic auth.
      'network.http.phishy-userpass-length': 255,
      'dom.security.https_first': false,
      'extensions.webextOptionalPermissionPrompts': false,
      ...proxy,
      ...extraPrefsFirefox,
    },
    ...rest,
  });
  try {
    if (extension) await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}
