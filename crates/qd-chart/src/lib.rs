//! What to draw (ChartSpec) and how it is drawn with plotters on a display list.
#![deny(missing_docs)]
