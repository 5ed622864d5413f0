/** A kind of organisation, with what its leadership team typically decides. */
export interface Sector {
  readonly id: string;
  readonly name: string;
  /** Role titles, the chair first. */
  readonly leaders: readonly string[];
  /** Decision areas by domain: what is decided again and again, never a task. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
}

/** Starting lists; a team strikes what does not fit and adds its own. */
export const SECTORS: readonly Sector[] = [
  {
    id: 'hospital',
    name: 'Hospital system',
    leaders: [
      'System CEO',
      'Chief Operating Officer',
      'Chief Medical Officer',
      'Chief Nursing Officer',
      'CFO',
      'CIO',
      'CHRO',
      'General Counsel',
    ],
    areas: {
      Clinical: [
        'Service lines opened and closed',
        'Privileging and credentialing',
        'Pharmacy formulary',
        'Emergency diversion rules',
        'Clinical quality targets',
        'Research and ethics review',
      ],
      Nursing: ['Nurse staffing ratios', 'Bed openings and closures', 'Patient flow and discharge'],
      Finance: ['Operating budget', 'Capital plan', 'Payer contracts', 'Supply contracts'],
      People: ['Physician compensation', 'Labour negotiations', 'Executive hiring'],
      Technology: ['Health record changes', 'Cyber incident response', 'Data sharing'],
      Public: ['Community relations', 'Crisis communication'],
    },
  },
  {
    id: 'agency',
    name: 'Public agency',
    leaders: [
      'Secretary',
      'Deputy Secretary',
      'CFO',
      'CIO',
      'Chief Acquisition Officer',
      'Chief Human Capital Officer',
      'General Counsel',
      'Programme Under Secretary',
    ],
    areas: {
      Policy: [
        'Rule-making agenda',
        'Legislative testimony',
        'Legal opinions',
        'Programme eligibility',
      ],
      Money: [
        'Budget submission',
        'IT budget request',
        'Grant disbursement',
        'Fraud controls',
        'Financial statements',
      ],
      Acquisition: ['Acquisition policy', 'Large contract awards', 'Small-business goals'],
      People: ['Hiring authorities', 'Telework', 'Senior appointments', 'Security clearances'],
      Technology: [
        'Legacy modernisation',
        'Data sharing with others',
        'Use of AI',
        'Major incidents',
      ],
      Continuity: ['Shutdown and continuity plan'],
    },
  },
  {
    id: 'software',
    name: 'Software company',
    leaders: [
      'CEO',
      'COO',
      'CTO',
      'Chief Product Officer',
      'CFO',
      'CRO',
      'Chief People Officer',
      'CISO',
    ],
    areas: {
      Product: [
        'Roadmap priorities',
        'Pricing and packaging',
        'Launch go or no-go',
        'Customer data used for AI',
        'Product retirement',
      ],
      Engineering: ['Architecture standards', 'On-call and incidents', 'Cloud and vendor spend'],
      Revenue: [
        'Enterprise discounts',
        'Quota design',
        'Partner programme',
        'Brand and positioning',
      ],
      Security: [
        'Access control',
        'Security exceptions',
        'Customer breach notice',
        'Data residency',
      ],
      People: ['Headcount plan', 'Career levels and pay bands', 'Office openings'],
      Company: ['Fundraising', 'Runway and treasury', 'Acquisitions'],
    },
  },
  {
    id: 'city',
    name: 'City emergency management',
    leaders: [
      'Mayor',
      'City Manager',
      'Emergency Manager',
      'Police Chief',
      'Fire Chief',
      'Public Works Director',
      'Public Health Director',
      'Public Information Officer',
    ],
    areas: {
      Declaration: ['Emergency declaration', 'Curfew', 'Legal form of orders'],
      Operations: [
        'Emergency centre staffing',
        'Fireground command',
        'Crime-scene control',
        'Unified command at joint sites',
        'Mutual aid',
      ],
      People: ['Evacuation zones', 'Shelter opening', 'Re-entry'],
      Health: ['Disease-control orders', 'Hospital surge'],
      Infrastructure: [
        'Road closures',
        'Water shut-off',
        'Debris priorities',
        'Outage of dispatch',
      ],
      Public: ['Public warnings', 'Press cadence'],
      Money: ['Emergency purchasing'],
    },
  },
  {
    id: 'bank',
    name: 'Bank',
    leaders: [
      'CEO',
      'CFO',
      'Chief Risk Officer',
      'Chief Credit Officer',
      'Head of Retail',
      'Head of Corporate Banking',
      'COO',
      'Chief Compliance Officer',
    ],
    areas: {
      Risk: [
        'Risk appetite statement',
        'Credit policy',
        'Large exposures',
        'Model approval',
        'Provisioning',
      ],
      Balance: [
        'Capital plan',
        'Liquidity and funding',
        'Interest-rate position',
        'Dividend proposal',
      ],
      Customers: [
        'Product approval',
        'Pricing of loans and deposits',
        'Branch network',
        'Complaint redress',
      ],
      Conduct: ['Financial-crime controls', 'Sanctions decisions', 'Regulatory reporting'],
      Operations: ['Outsourcing', 'Operational resilience', 'Payment outages', 'Change freeze'],
      People: ['Variable pay', 'Senior appointments'],
    },
  },
  {
    id: 'university',
    name: 'University',
    leaders: [
      'President',
      'Provost',
      'CFO',
      'Dean of Research',
      'Dean of Students',
      'Dean of Faculty',
      'Head of Estates',
      'Registrar',
    ],
    areas: {
      Teaching: [
        'Programme portfolio',
        'Admission standards',
        'Academic calendar',
        'Assessment rules',
        'Online teaching',
      ],
      Research: [
        'Research priorities',
        'Ethics review',
        'Industry partnerships',
        'Use of restricted data',
      ],
      Faculty: ['Appointments and tenure', 'Teaching loads', 'Academic misconduct'],
      Students: ['Tuition and bursaries', 'Student conduct', 'Housing', 'Student welfare'],
      Resources: ['Budget allocation', 'Capital projects', 'Gifts and naming'],
      Public: ['Statements on public matters', 'Campus safety'],
    },
  },
  {
    id: 'manufacturer',
    name: 'Manufacturer',
    leaders: [
      'CEO',
      'COO',
      'CFO',
      'Head of Engineering',
      'Head of Supply Chain',
      'Head of Sales',
      'Head of Quality',
      'Head of Safety',
    ],
    areas: {
      Production: [
        'Production plan',
        'Line stops',
        'Plant investment',
        'Make or buy',
        'Maintenance shutdowns',
      ],
      Supply: [
        'Supplier selection',
        'Inventory levels',
        'Logistics contracts',
        'Raw-material hedging',
      ],
      Product: ['Product portfolio', 'Engineering changes', 'Launch readiness', 'Warranty terms'],
      Quality: ['Release of deviating lots', 'Recalls', 'Quality standards'],
      Safety: ['Safety rules on site', 'Environmental permits'],
      Sales: ['List prices and discounts', 'Delivery promises', 'Key-account terms'],
      People: ['Shift models', 'Works agreements'],
    },
  },
  {
    id: 'charity',
    name: 'Charity',
    leaders: [
      'Chief Executive',
      'Programme Director',
      'Finance Director',
      'Fundraising Director',
      'People Director',
      'Communications Director',
      'Safeguarding Lead',
      'Country Director',
    ],
    areas: {
      Programmes: [
        'Programme priorities',
        'Entry and exit of countries',
        'Partner selection',
        'Impact standards',
      ],
      Protection: ['Safeguarding cases', 'Security of staff', 'Suspension of work'],
      Money: ['Annual budget', 'Reserves', 'Restricted funds', 'Spending above budget'],
      Fundraising: ['Campaigns', 'Major gifts', 'Which donors to refuse', 'Grant applications'],
      Voice: ['Public positions', 'Brand and imagery', 'Crisis statements'],
      People: ['Pay framework', 'Volunteering', 'Senior hires'],
    },
  },
];

/** The areas of a sector as the lines that the area list reads. */
export function areaLines(sector: Sector): string {
  return Object.entries(sector.areas)
    .flatMap(([domain, names]) => names.map((name) => `${domain}: ${name}`))
    .join('\n');
}
