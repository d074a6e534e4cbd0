// Peers in JavaScript: `node node_peers.mjs ADAPTER DERIVED`, with their packages in the working directory.
// An adapter is given the folder of derived data and returns a function from a document's text to its complaints.
// Orders and answers are those of python_peers.py; so are the lines of the conformance suite.
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const inEnvironment = (name) => import(pathToFileURL(require.resolve(name)).href);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const page = (text) => `<html><head><script type="application/ld+json">${text}</script></head><body></body></html>`;

const adapters = {
  jsonParse: async () => (text) => (JSON.parse(text), []),

  jsonldExpand: async (derived) => {
    const jsonld = require('jsonld');
    const document = readJson(join(derived, 'context.jsonld'));
    const documentLoader = async (url) => {
      if (!url.includes('schema.org')) throw new Error(`nothing is fetched: ${url}`);
      return { contextUrl: null, documentUrl: url, document };
    };
    return async (text) => {
      await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
      return [];
    };
  },

  structuredDataTestingTool: async () => {
    const { structuredDataTest } = require('structured-data-testing-tool');
    const { Google } = require('structured-data-testing-tool/presets');
    const told = (result) => [...result.failed, ...result.warnings].map((test) => `${test.description} ${test.test}`);
    return async (text) => {
      try {
        return told(await structuredDataTest(page(text), { presets: [Google] }));
      } catch (refusal) {
        if (refusal.res) return told(refusal.res);
        throw refusal;
      }
    };
  },

  adobeValidator: async (derived) => {
    const { default: Validator } = await inEnvironment('@adobe/structured-data-validator');
    const { default: found } = await inEnvironment('@marbec/web-auto-extractor');
    const Extractor = found.default ?? found;
    const validator = new Validator(readJson(join(derived, 'classes.jsonld')));
    return async (text) => {
      const extractor = new Extractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] });
      const issues = await validator.validate(extractor.parse(page(text)));
      return issues.map((issue) => `${issue.severity} ${issue.issueMessage}`);
    };
  },

  // the nearest that it has to what we look for: what stands in marks, and who is named
  compromise: async () => {
    const nlp = require('compromise');
    return (text) => {
      const read = nlp(text);
      read.quotations().out('array');
      read.people().out('array');
      return [];
    };
  },

  schemaorgJsd: async () => {
    const Ajv = require('ajv').default;
    const root = join(require.resolve('schemaorg-jsd'), '..');
    const { readdirSync } = await import('node:fs');
    const all = (folder) => readdirSync(join(root, folder)).map((name) => readJson(join(root, folder, name)));
    // it downloads the schema of JSON-LD itself; one that allows all stands in
    const anything = { $id: 'https://json-ld.org/schemas/jsonld-schema.json' };
    const ajv = new Ajv({ strict: false }).addMetaSchema(all('meta')).addSchema(anything).addSchema(all('schema'));
    const base = 'https://chharvey.github.io/schemaorg-jsd/schema/';
    return (text) => {
      const document = JSON.parse(text);
      const validate = ajv.getSchema(`${base}${document['@type']}.jsd`) ?? ajv.getSchema(`${base}Thing.jsd`);
      return validate(document) ? [] : validate.errors.map((error) => `${error.dataPath} ${error.message}`);
    };
  },
};

async function seconds(judge, texts, calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) await judge(texts[i % texts.length]);
  return (performance.now() - start) / 1000;
}

async function said(judge, text) {
  try {
    return await judge(text);
  } catch (refusal) {
    return [`${refusal.name}: ${refusal.message}`];
  }
}

// a case of the conformance suite; the adapters take documents that are texts
async function examined(judge, { id, kind, document, settings = {} }) {
  if (kind !== 'document' || document === undefined || settings.max_size) {
    return { id, skipped: 'it takes documents of any size that are UTF-8' };
  }
  return { id, diagnostics: (await said(judge, document)).map((message) => ({ message })) };
}

async function main(name, derived) {
  console.log = console.info = console.error;
  const judge = await adapters[name](derived);
  let texts = [];
  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line);
    const answer = {};
    if (order.do === 'read') texts = order.texts;
    else if (order.do === 'run') answer.seconds = await seconds(judge, texts, order.calls);
    else if (order.do === 'say') answer.said = await said(judge, order.text);
    else Object.assign(answer, await examined(judge, order));
    writeSync(1, `${JSON.stringify(answer)}\n`);
  }
}

await main(...process.argv.slice(2));
