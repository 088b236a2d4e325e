import { createInProcessSearch } from './in-process-search';
import { describeSearchContract } from './search-contract';

describeSearchContract('the engine in this process', createInProcessSearch);
