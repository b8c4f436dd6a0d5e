import { getContainerRuntimeClient } from 'testcontainers';

try {
  await getContainerRuntimeClient();
} catch {
  console.error(
    'These tests need a container engine, and none answers: start Docker, or Podman with its socket in DOCKER_HOST.',
  );
  process.exit(1);
}
