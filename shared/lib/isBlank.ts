/** Whether a text says nothing: empty after trimming (the audit's meaning of "empty"). */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
