/** Inside the submenu "Lane" the line "Lane: shared (H)" is "Shared (H)". */
export function labelInside(label: string, title: string): string {
  if (!label.startsWith(`${title}: `)) return label;
  const rest = label.slice(title.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
