import { smallFigures } from './small-figures.ts';

smallFigures('chromium');
