"""A small window from which one file can be dragged: drag_source.py PATH X Y."""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

path, x, y = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(120, 60)
button = Gtk.Button(label="drag me")
button.drag_source_set(
    Gdk.ModifierType.BUTTON1_MASK,
    [Gtk.TargetEntry.new("text/uri-list", 0, 0)],
    Gdk.DragAction.COPY,
)
button.connect(
    "drag-data-get",
    lambda _w, _c, data, _i, _t: data.set_uris([GLib.filename_to_uri(path, None)]),
)
button.connect("drag-end", lambda *_: GLib.timeout_add(300, Gtk.main_quit))
window.add(button)
window.move(x, y)
window.show_all()
print("ready", flush=True)
GLib.timeout_add_seconds(60, Gtk.main_quit)
Gtk.main()
