// Names for the numbers in events: devices, profiles, groups. Filled from the lists; what is gone stays a number.
#pragma once

#include "server/control.h"

#include <QHash>
#include <QTimer>

namespace espalier::ui {

class NameBook : public QObject {
    Q_OBJECT
public:
    explicit NameBook(server::Control& control, QObject* parent = nullptr);
    void reload();
    // In quotation marks; "device 7" for one that is gone.
    [[nodiscard]] QString device(qint64 id) const;
    [[nodiscard]] QString profile(qint64 id) const;
    [[nodiscard]] QString group(qint64 id) const;

Q_SIGNALS:
    void changed();

private:
    void load(const QString& operation, const QJsonObject& arguments, QHash<qint64, QString>& into);

    server::Control& m_control;
    QTimer m_pause;
    bool m_again = false;
    QHash<qint64, QString> m_devices;
    QHash<qint64, QString> m_profiles;
    QHash<qint64, QString> m_groups;
};

} // namespace espalier::ui
