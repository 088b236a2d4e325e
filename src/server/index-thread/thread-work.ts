import { workerData } from 'node:worker_threads';
import { connect } from '../adapters/db/client';
import { answerCalls } from '../adapters/jobs/thread';
import { matchCalls } from '../match/match-calls';
import { searchCalls } from '../search/search-calls';
import { skillCalls } from '../taxonomy/skill-index';
import type { ThreadRole } from './index-threads';

// What a thread does: it has connections of its own, and follows the outbox by itself.
const { role, url } = workerData as Readonly<{ role: ThreadRole; url: string }>;
const db = connect(url);
const calls = role === 'match' ? matchCalls(db) : { ...searchCalls(db), ...skillCalls(db) };
const { ready } = answerCalls(calls);
await ('openMatch' in calls ? calls.openMatch(new Date()) : calls.catchUp(new Date()));
ready();
