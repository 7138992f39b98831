// Checks the files in docker/: Dockerfiles, compose.yaml, and Kubernetes' and Knative's manifests against their schemas.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validate } from 'dockerfile-utils';
import { parseAllDocuments } from 'yaml';

const docker = fileURLToPath(new URL('../../../docker/', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const faults = [];

for (const file of readdirSync(docker).filter(name => name.startsWith('Dockerfile'))) {
  for (const fault of validate(readFileSync(docker + file, 'utf8'))) {
    faults.push(`${file}:${fault.range.start.line + 1}: ${fault.message}`);
  }
}

const compose = spawnSync(`${here}node_modules/.bin/dclint`, ['--config', `${here}dclint.yaml`, `${docker}compose.yaml`], {
  encoding: 'utf8',
});
if (compose.status !== 0) {
  faults.push(`compose.yaml: ${compose.stdout}${compose.stderr}`);
}

let objects = 0;
for (const file of readdirSync(`${docker}kubernetes`)) {
  for (const document of parseAllDocuments(readFileSync(`${docker}kubernetes/${file}`, 'utf8'), { merge: true })) {
    const object = document.toJS();
    const group = object.apiVersion.includes('knative') ? '@kubernetes-models/knative' : 'kubernetes-models';
    const models = await import(`${group}/${object.apiVersion}`);
    try {
      document.errors.forEach(error => faults.push(`${file}: ${error.message}`));
      new models[object.kind](object).validate();
      objects++;
    } catch (fault) {
      faults.push(`${file}: ${object.kind} ${object.metadata.name}: ${fault.message}`);
    }
  }
}

faults.forEach(fault => console.error(fault));
console.log(`${objects} Kubernetes objects are valid, ${faults.length} faults found`);
process.exit(faults.length === 0 ? 0 : 1);
