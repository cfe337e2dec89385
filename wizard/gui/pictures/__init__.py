"""The portal pictures in the window: drawn from data, never from image files.

A picture is laid out (:mod:`parts <wizard.gui.pictures.parts>`) into a scene of boxes, words and icons
(:mod:`scene <wizard.gui.pictures.scene>`), and the scene is painted (:mod:`paint <wizard.gui.pictures.paint>`) on a
widget, an image or into an SVG file. Import it only when a picture is about to be seen: the first window must not wait.
"""
