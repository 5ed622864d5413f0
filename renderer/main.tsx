import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from '#shared/lib/invariant.ts';
import { App } from './app/App.tsx';
import { start } from './app/start.ts';
import './theme/theme.css';
import './theme/flow.css';

const root = document.getElementById('root');
invariant(root, 'the page has a root element');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void start();
