// Keeps the page, so that it works after a reload without a network. The build puts in a version and the files.
const version = 'counterpoise-__VERSION__';
const files = ['__FILES__'];

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(version)
      .then((cache) => cache.addAll(files))
      .then(() => globalThis.skipWaiting()),
  );
});

addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('counterpoise-') && name !== version));
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});

// What has a hash in its name never changes: from the cache. The page itself: from the network while there is one.
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.includes('/api/')) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match('./', { ignoreSearch: true, cacheName: version })));
    return;
  }
  event.respondWith(caches.match(request, { cacheName: version }).then((kept) => kept ?? fetch(request)));
});
