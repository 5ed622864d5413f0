import { AuditReader } from './AuditReader.ts';
import type { AuditAsk } from './messages.ts';

/** Reads large maps beside the window. */
const reader = new AuditReader();

addEventListener('message', ({ data }: MessageEvent<AuditAsk>) =>
  reader.hear(data, (answer) => postMessage(answer)),
);
