import './ahead.js';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { preloadPage } from './app/routes.js';
import { isLoadFailure } from './lib/load-failure.js';
import { setPagePreload } from './lib/page-preload.js';

const root = createRoot(document.getElementById('root')!, {
  onCaughtError: (error) => isLoadFailure(error) || console.error(error),
});
setPagePreload(preloadPage);
// Without its page the shell would be drawn twice.
void preloadPage(location.pathname).then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
