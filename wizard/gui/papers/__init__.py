"""What the window files: the hand-over sheet as PDF, its pictures, and the dialogs that save such files."""
