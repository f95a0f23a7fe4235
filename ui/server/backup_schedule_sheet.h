// When backups are made without being asked for, where they go, how many are kept.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

#include <QJsonObject>

class QSpinBox;

namespace espalier::ui {

class Button;
class MessageBar;
class NewPassphrase;
class PathField;
class Segments;
class TextLabel;

class BackupScheduleSheet : public Sheet {
    Q_OBJECT
public:
    // `schedule` as of backup.schedule.get.
    BackupScheduleSheet(server::Control& control, const QJsonObject& schedule, QWidget* over);

Q_SIGNALS:
    void saved();

private:
    void check();
    void save();

    server::Control& m_control;
    const bool m_hasPassphrase;
    MessageBar* m_message;
    Segments* m_every;
    PathField* m_folder;
    QSpinBox* m_keep;
    NewPassphrase* m_passphrase;
    QWidget* m_details;
    Button* m_save;
};

} // namespace espalier::ui
