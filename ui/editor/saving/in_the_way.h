// What a save met in the library: a version that somebody else saved since, or a profile with the identifier of this
// new one. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/editor/editor_session.h"

namespace espalier::ui {

struct SavedVersion {
    qint64 profile = 0;
    QString name; // of the profile
    int version = 0;
    QString author;
    qint64 savedAt = 0; // ms UTC
    profiles::EditableDocument document;
};

class InTheWay : public QObject {
    Q_OBJECT
public:
    InTheWay(const EditorSession& session, server::Control& control, QObject* parent);
    // After profile.save answered `error` to saving as a version of `profile` (0: as a new one); found(), or notFound()
    // with it when it means something else.
    void find(const Error& error, qint64 profile);

Q_SIGNALS:
    void found(const espalier::ui::SavedVersion& version);
    void notFound(const espalier::Error& error);

private:
    void fetch(const QJsonObject& profile, const Error& error, bool asNew);

    const EditorSession& m_session;
    server::Control& m_control;
};

} // namespace espalier::ui
