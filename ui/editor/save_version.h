// Saves the document as a version of a profile: the operation profile.save with its bytes. Devices that have the
// profile get the version at their next contact. Whether it gets a UUID of its own the server decides (setting
// profile_new_uuid_on_save); the document follows. Belongs to whatever has the session, not to the sheet that asks for
// the note: whoever closes that has saved all the same.
#pragma once

#include "server/control.h"
#include "ui/editor/editor_session.h"

namespace espalier::ui {

struct SaveTarget {
    qint64 profile = 0; // 0: a new one
    int base = 0;       // the version that it follows
    bool sign = false;  // anew, by the server
};

class SaveVersion : public QObject {
    Q_OBJECT
public:
    SaveVersion(EditorSession& session, server::Control& control, QObject* parent);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const SaveTarget& target() const { return m_target; } // of the last one
    void start(const QString& note, const SaveTarget& target);          // one at a time

Q_SIGNALS:
    // The session goes on from that version; what was typed while the server wrote is a draft of the next one.
    void saved(qint64 profile, int version, bool created);
    void failed(const espalier::Error& error);

private:
    void takeOver(const profiles::EditableDocument& sent, bool asOpened, const QJsonObject& answer);

    EditorSession& m_session;
    server::Control& m_control;
    SaveTarget m_target;
    bool m_busy = false;
};

} // namespace espalier::ui
