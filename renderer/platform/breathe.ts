const channel = typeof MessageChannel === 'undefined' ? null : new MessageChannel();
const waiting: (() => void)[] = [];
channel?.port1.addEventListener('message', () => waiting.shift()?.());
channel?.port1.start();

/** Lets the window handle what has come in meanwhile; unlike a timer it does not wait any longer. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (channel) channel.port2.postMessage(null);
    else queueMicrotask(() => waiting.shift()?.());
  });
}
