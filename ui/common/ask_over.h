// A dialog of the system's over the window of whoever asks, who may go meanwhile: an answer takes its sheet away.
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

namespace espalier::ui {

// `ask` gets the window to open over. Empty when nothing was chosen or `asker` has gone: then it must not be touched.
template <class Ask> [[nodiscard]] QString askOver(QWidget* asker, Ask ask)
{
    const QPointer<QWidget> here(asker);
    const QString chosen = ask(asker->window());
    return here ? chosen : QString();
}

} // namespace espalier::ui
