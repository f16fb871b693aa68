/** Whether a message comes from one of the extension's own pages: a router page's process has no business asking about other tabs. */

/**
 * @param sender as the browser says it
 * @param own address at which the extension's own pages begin
 */
export function isOwnPage(sender: { url?: string | undefined }, own: string): boolean {
  return own !== '' && sender.url?.startsWith(own) === true;
}
