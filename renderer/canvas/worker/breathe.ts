const channel = typeof MessageChannel === 'undefined' ? null : new MessageChannel();
const waiting: (() => void)[] = [];
if (channel) channel.port1.onmessage = () => waiting.shift()?.();

/** Lets the window handle what has come in meanwhile; unlike a timer it does not wait any longer. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (channel) channel.port2.postMessage(null);
    else queueMicrotask(() => waiting.shift()?.());
  });
}
