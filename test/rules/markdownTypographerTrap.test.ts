import { markdownTypographerTrap } from '../../server/src/rules/markdownTypographerTrap.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(markdownTypographerTrap, { bad: [], good: [] });
