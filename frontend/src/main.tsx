import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import './ui/style/fonts.css';
import './ui/style/tokens.css';
import './ui/style/base.css';

// The scripts are there and the first answers are on their way: time for the faces, so that no line is set twice.
for (const family of ['Source Serif 4', 'Instrument Sans']) {
  document.fonts.load(`1em "${family}"`).catch(() => undefined);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
