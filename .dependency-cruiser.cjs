// Who may import whom. The first path segment is the import permission; docs/architecture.md has the picture.

/** Files below one folder may import, of our own code, only what is listed. */
const only = (name, from, { allowed, except = [], types = false }) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: except },
  to: { path: '^src/', pathNot: allowed.map((one) => `^src/${one}`), ...(types ? { dependencyTypesNot: ['type-only'] } : {}) },
});
const tests = '\\.(test|fixture)\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    only('domain-sees-domain', 'domain', { allowed: ['domain/'] }),
    {
      name: 'domain-has-few-packages',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: ['node_modules/(snowball-stemmers|organisationsnummer)/'] },
    },
    only('shared-and-access-come-first', 'domain/(shared|access)', { allowed: ['domain/(shared|access)/'] }),
    only('text-stands-below', 'domain/text', { allowed: ['domain/(shared|text)/'], except: tests }),
    only('search-stands-on-text', 'domain/search', { allowed: ['domain/(shared|text|search)/'], except: tests }),
    only('taxonomy-comes-second', 'domain/taxonomy', { allowed: ['domain/(shared|access|text|taxonomy)/'], except: tests }),
    only('organisation-comes-second', 'domain/organisation', { allowed: ['domain/(shared|access|taxonomy|text|organisation|match/match)'], except: tests }),
    only('challenge-comes-third', 'domain/challenge', { allowed: ['domain/(shared|access|organisation|taxonomy|challenge)/'], except: tests }),
    only('match-knows-no-challenge', 'domain/match', { allowed: ['domain/(shared|taxonomy|text|match)/'], except: tests }),
    only('response-comes-last', 'domain/response', { allowed: ['domain/(shared|access|organisation|taxonomy|challenge|response)/'], except: tests }),
    only('proposal-comes-last', 'domain/proposal', { allowed: ['domain/(shared|access|organisation|taxonomy|challenge|match/match|proposal)'], except: tests }),
    only('server-stands-below-pages', 'server', { allowed: ['server/', 'domain/', 'env'] }),
    {
      // Adapters are what they are whatever the marketplace deals in: src/server/app.ts is where they meet the nouns.
      name: 'adapters-know-no-noun',
      severity: 'error',
      from: { path: '^src/server/adapters/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/(server/adapters/|domain/(shared|access|text|search)/|env)' },
    },
    {
      name: 'ui-sees-server-types-only',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(server|env|cli)', dependencyTypesNot: ['type-only'] },
    },
    { name: 'ui-never-sees-pages', severity: 'error', from: { path: '^src/ui/' }, to: { path: '^src/app/' } },
    { name: 'kit-knows-no-noun', severity: 'error', from: { path: '^src/ui/kit/' }, to: { path: '^src/(domain/(?!shared)|ui/(?!kit|text))' } },
    only('app-sees-ui-trpc-domain', 'app', { allowed: ['app/', 'ui/', 'server/trpc/', 'domain/'], types: true, except: tests }),
    only('cli-sees-server-and-domain', 'cli', { allowed: ['cli/', 'server/', 'domain/', 'env'] }),
    {
      name: 'routers-do-not-touch-the-database',
      severity: 'error',
      from: { path: '^src/server/routers/' },
      to: { path: '^src/server/adapters/db/' },
    },
    {
      // Whoever reads a cookie or a header makes the page personal, and that one file says so to the page cache.
      name: 'one-way-to-cookies',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/server/trpc/request-cookies\\.ts$' },
      to: { path: 'node_modules/next/headers' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/server/testing/', '-contract\\.ts$'] },
      to: { path: ['\\.(test|fixture)\\.tsx?$', '^src/server/testing/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: 'generated',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
