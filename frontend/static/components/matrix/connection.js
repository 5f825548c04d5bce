// @ts-check
/* Whether the server can be reached, as Vaadin's client and the browser tell it. */
const GONE = ["reconnecting", "connection-lost"];

/**
 * Tells lost and back until the signal ends it.
 * @param {{ lost: () => void, back: () => void }} told
 * @param {AbortSignal} signal
 */
export function watchConnection({ lost, back }, signal) {
  const vaadin = window.Vaadin?.connectionState;
  let gone = false;
  const change = (now) => {
    if (now === gone) return;
    gone = now;
    if (gone) lost();
    else back();
  };
  const told = (/** @type {string} */ _, /** @type {string} */ now) => change(GONE.includes(now));
  vaadin?.addStateChangeListener(told);
  signal.addEventListener("abort", () => vaadin?.removeStateChangeListener(told));
  window.addEventListener("offline", () => change(true), { signal });
  window.addEventListener("online", () => change(GONE.includes(vaadin?.state ?? "")), { signal });
}
