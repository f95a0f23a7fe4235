// In the save sheet of a profile that has versions: whether each of them gets a UUID of its own, which is a setting of
// the whole library (profile_new_uuid_on_save). Invisible until the server told what it is. GUI thread.
#pragma once

#include "server/control.h"

#include <QWidget>

class QCheckBox;

namespace espalier::ui {

class TextLabel;

class UuidSetting : public QWidget {
    Q_OBJECT
public:
    UuidSetting(server::Control& control, QWidget* parent);
    [[nodiscard]] bool isChanging() const { return m_changing; }

Q_SIGNALS:
    void changingChanged(); // what is saved now may go by the old one or the new one

private:
    [[nodiscard]] static QString whatItDoes();
    void change(bool on);
    void end();

    server::Control& m_control;
    QCheckBox* m_each;
    TextLabel* m_words;
    bool m_changing = false;
};

} // namespace espalier::ui
