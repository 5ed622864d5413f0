import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from '#shared/lib/invariant.ts';
import { App } from './app/App.tsx';
import { NotesApp } from './app/notes/NotesApp.tsx';
import { startNotes } from './app/notes/startNotes.ts';
import { start } from './app/start.ts';
import { notesClient } from './platform/notesClient.ts';
import './theme/theme.css';
import './theme/flow.css';

const root = document.getElementById('root');
invariant(root, 'the page has a root element');
// Which window this is says its preload, and nothing that the page could be made to say.
createRoot(root).render(<StrictMode>{notesClient ? <NotesApp /> : <App />}</StrictMode>);
void (notesClient ? startNotes(notesClient) : start());
