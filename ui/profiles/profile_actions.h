// What can be done with a profile of the library: import, export, assign, unassign, delete.
#pragma once

#include "base/result.h"
#include "server/control.h"
#include "ui/profiles/profile_row.h"

#include <QObject>
#include <QUrl>

namespace espalier::ui {

class ProfileActions : public QObject {
    Q_OBJECT
public:
    enum class Form { AsImported, Signed };

    ProfileActions(server::Control& control, QWidget* over); // sheets lie over the window of `over`

    void chooseFiles();
    void importFiles(const QStringList& paths); // files, or folders with .mobileconfig files in them
    void assign(const ProfileRow& profile);
    void unassign(const ProfileRow& profile, const QString& argument, const QJsonValue& target,
                  const QString& targetName);
    void exportTo(const ProfileRow& profile, Form form, int version = 0);
    void remove(const ProfileRow& profile);

    // The profiles among what is dragged.
    [[nodiscard]] static QStringList profilePaths(const QList<QUrl>& urls);

Q_SIGNALS:
    void done(const QString& words);
    void failed(const QString& what, const espalier::Error& error);
    void unreadable(const QString& name, const QByteArray& file); // after failed(), when the file itself is at fault
    void imported(qint64 profile);
    void changed();

private:
    void importFile(const QString& path);

    server::Control& m_control;
    QWidget* m_over;
};

} // namespace espalier::ui
