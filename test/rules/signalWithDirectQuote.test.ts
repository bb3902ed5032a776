import { signalWithDirectQuote } from '../../server/src/rules/signalWithDirectQuote.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(signalWithDirectQuote, { bad: [], good: [] });
