/** The built-in glossary, put together from one file per category. */
import type { Term } from '../model/term.ts';
import { CLINICAL } from './glossary/clinical.ts';
import { COUNCILS_AND_BOARDS } from './glossary/councils-and-boards.ts';
import { EU_AND_REGULATION } from './glossary/eu-and-regulation.ts';
import { GOVERNANCE_AND_ECONOMY } from './glossary/governance-and-economy.ts';
import { INFRASTRUCTURE_AND_SECURITY } from './glossary/infrastructure-and-security.ts';
import { MEDICATION } from './glossary/medication.ts';
import { ORGANISATIONS } from './glossary/organisations.ts';
import { PROGRAMMES_AND_PROJECTS } from './glossary/programmes-and-projects.ts';
import { REGISTRIES } from './glossary/registries.ts';
import { STANDARDS_AND_TERMINOLOGY } from './glossary/standards-and-terminology.ts';
import { SYSTEMS_AND_SOLUTIONS } from './glossary/systems-and-solutions.ts';
import { TECHNOLOGY } from './glossary/technology.ts';

/** Entry ids are unique (a test). Order is by category, then as in the files. */
export const GLOSSARY: readonly Term[] = [
  ...COUNCILS_AND_BOARDS,
  ...ORGANISATIONS,
  ...STANDARDS_AND_TERMINOLOGY,
  ...MEDICATION,
  ...SYSTEMS_AND_SOLUTIONS,
  ...INFRASTRUCTURE_AND_SECURITY,
  ...PROGRAMMES_AND_PROJECTS,
  ...TECHNOLOGY,
  ...REGISTRIES,
  ...EU_AND_REGULATION,
  ...GOVERNANCE_AND_ECONOMY,
  ...CLINICAL,
];
