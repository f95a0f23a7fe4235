// Asks the server what saving the document would do, and again when changes pause, as long as somebody looks. One
// question at a time. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/editor/editor_session.h"

#include <QTimer>

namespace espalier::ui {

class ImpactWatch : public QObject {
    Q_OBJECT
public:
    // Both outlive the watch.
    ImpactWatch(EditorSession& session, server::Control& control, QObject* parent);
    void setFollowing(bool following); // asks at once when it begins

Q_SIGNALS:
    void told(const QJsonObject& impact); // as profile.impact answers
    void failed(const espalier::Error& error);
    void unreadable(); // the text is no property list at the moment

private:
    void askSoon();
    void ask();
    void send(const QJsonObject& question, quint64 revision);

    EditorSession& m_session;
    server::Control& m_control;
    QTimer m_soon;
    bool m_following = false;
    bool m_asking = false, m_again = false;
};

} // namespace espalier::ui
