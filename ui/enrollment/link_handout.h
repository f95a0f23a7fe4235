// Handing out a link: message, mail draft, code and page to print, in the link's language, else the person's own; and
// words to be read out.
#pragma once

#include "server/control.h"
#include "ui/common/user_sentence.h"
#include "ui/enrollment/link_row.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QMenu;
class QPushButton;

namespace espalier::ui {

class LinkHandout : public QObject {
    Q_OBJECT
public:
    // `over` is what system dialogs belong to.
    LinkHandout(server::Control& control, QWidget* over);

    // The menu of that button, made for the link that counts when it opens; null: none. `more` may add to it.
    void offerAt(QPushButton* button, const std::function<const LinkRow*()>& current,
                 const std::function<void(QMenu*)>& more = {});
    void copyMessage(const LinkRow& link);
    void writeMail(const LinkRow& link);
    void saveCode(const LinkRow& link, const QString& path); // .svg, else PNG
    void savePage(const LinkRow& link, const QString& path); // PDF

Q_SIGNALS:
    void done(const QString& words);
    void failed(const espalier::ui::UserSentence& sentence);

private:
    void fillMenu(QMenu* menu, const LinkRow& link);
    void fetch(const LinkRow& link, const QString& failure, const std::function<void(const QJsonObject&)>& go);
    void save(const QString& path, const QByteArray& content, const QString& words, const QString& failure);
    void choose(const QString& title, const QString& name, const QString& filter,
                const std::function<void(const QString&)>& go);

    server::Control& m_control;
    QWidget* m_over;
};

// RFC 6068.
[[nodiscard]] QUrl mailDraft(const QString& to, const QString& subject, const QString& body);

} // namespace espalier::ui
