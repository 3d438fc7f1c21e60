import { describe } from '@jest/globals';

import { describeScreens } from './setup/describe-screens.js';

describe('every screen in English', () => describeScreens('en'));
