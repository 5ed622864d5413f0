import { configure } from '@testing-library/react';

/** On a busy machine what comes a frame later may come a second later: only what never comes has failed. */
configure({ asyncUtilTimeout: 10_000 });
