import { uscodeUnofficial } from '../../server/src/rules/uscodeUnofficial.ts';
import { testRule } from '../support/ruleTester.ts';

testRule(uscodeUnofficial, { bad: [], good: [] });
