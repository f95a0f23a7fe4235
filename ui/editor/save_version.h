// Saves the document as a new version of its profile: the operation profile.save with its bytes. Devices that have the
// profile get the version at their next contact. Whether it gets a UUID of its own the server decides (setting
// profile_new_uuid_on_save); the document follows.
#pragma once

#include "server/control.h"
#include "ui/editor/editor_session.h"

namespace espalier::ui {

class SaveVersion : public QObject {
    Q_OBJECT
public:
    SaveVersion(EditorSession& session, server::Control& control, QObject* parent);
    void start(const QString& note);

Q_SIGNALS:
    void saved(qint64 profile, int version, bool created);
    void failed(const espalier::Error& error);

private:
    void takeOver(const QString& uuid);

    EditorSession& m_session;
    server::Control& m_control;
    bool m_busy = false;
};

} // namespace espalier::ui
