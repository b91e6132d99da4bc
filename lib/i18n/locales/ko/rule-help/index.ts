/** The catalogue's texts of each rule in Korean: same lists, same order, same length as in lib/catalogue/rules. */
import type { RuleId } from '../../../../model/vocabulary';
import type { RuleHelp } from '../../../types';
import { consents } from './consents';
import { further } from './further';
import { leaving } from './leaving';
import { notices } from './notices';

export const ruleHelp: Readonly<Record<RuleId, RuleHelp>> = { ...consents, ...notices, ...leaving, ...further };
