// Profiles pulled out of the window as .mobileconfig files: fetched when the drag begins, written into a folder that
// only this user can read – in memory where the system has such a place (XDG_RUNTIME_DIR) –, gone some minutes after
// they were let go, or with this object. What a killed window left is cleared by the next one. GUI thread.
#pragma once

#include "base/result.h"
#include "server/control.h"

#include <QList>
#include <QObject>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

class QMimeData;

namespace espalier::ui {

class ProfileDrag : public QObject {
    Q_OBJECT
public:
    // Carries the files until they are let go; the data is its own.
    using Carry = std::function<void(QMimeData*)>;

    // source: the widget that is dragged from.
    ProfileDrag(server::Control& control, QWidget* source);

    void begin(const QList<qint64>& profiles);
    void cancel(); // let go before the files were there
    void setCarry(Carry carry) { m_carry = std::move(carry); }
    // How long files stay after they were let go: whoever took them may still be reading.
    void setKept(std::chrono::milliseconds kept) { m_kept = kept; }

Q_SIGNALS:
    void ended();
    void failed(const espalier::Error& error);

private:
    void fetch();
    [[nodiscard]] Result<QString> write(const QString& name, const QByteArray& content);
    void carry();
    void remove(const QStringList& files);
    void giveUp(const Error& error);

    server::Control& m_control;
    Carry m_carry;
    std::chrono::milliseconds m_kept = std::chrono::minutes(5);
    std::unique_ptr<QTemporaryDir> m_folder; // once there is something to drag
    QList<qint64> m_wanted;
    QStringList m_files;
    int m_drag = 0;
    int m_file = 0;
};

} // namespace espalier::ui
