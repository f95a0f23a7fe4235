// How long a link may live.
#pragma once

class QComboBox;

namespace espalier::ui {

// From an hour to `mostDays`, in milliseconds as data; a week is chosen.
void fillLives(QComboBox* box, int mostDays);

} // namespace espalier::ui
