/** Words for generated names: like real ones in length, without meaning anybody. */
export const DEPARTMENTS = [
  'Finance',
  'People',
  'Technology',
  'Operations',
  'Customers',
  'Legal',
  'Estates',
  'Research',
  'Supply',
  'Safety',
  'Communication',
  'Strategy',
  'Quality',
  'Data',
  'Partners',
  'Regions',
  'Growth',
] as const;

export const TITLES = [
  'Chief Officer',
  'Deputy Chief',
  'Director',
  'General Manager',
  'Head of Programme',
  'Controller',
] as const;

export const SUBJECTS = [
  'Budget',
  'Pricing',
  'Hiring',
  'Supplier',
  'Safety',
  'Branding',
  'Data sharing',
  'Maintenance',
  'Investment',
  'Training',
  'Audit',
  'Crisis',
  'Portfolio',
  'Location',
  'Travel',
  'Security',
] as const;

export const MATTERS = [
  'policy',
  'plan',
  'contracts',
  'go or no-go',
  'standards',
  'exceptions',
  'closures',
  'reporting',
  'thresholds',
  'priorities',
  'communication',
] as const;

export const STAKES = [
  'Service stops for the people who depend on it',
  'Payment terms are breached',
  'Key staff leave in the middle of the change',
  'The regulator opens an inquiry',
  'Costs run past what was approved',
  'Trust of partners is lost',
] as const;

export const LINES = [
  'No launch without the safety case signed',
  'No spending beyond what the board approved',
  'No personal data leaves without consent',
  'No closure without a transfer path',
] as const;
