// The links that were made for people: to be written to one by one, or as a list to merge into mails.
#pragma once

#include "server/control.h"
#include "ui/common/user_sentence.h"
#include "ui/enrollment/link_row.h"

#include <QWidget>

namespace espalier::ui {

class Button;
class LinkHandout;
class MessageBar;
class RecordList;

class MadeLinks : public QWidget {
    Q_OBJECT
public:
    explicit MadeLinks(server::Control& control, QWidget* parent = nullptr);
    void setLinks(const QList<LinkRow>& links, int leftOut);
    void saveCsv(const QString& path); // what the button does once it knows where

private:
    [[nodiscard]] const LinkRow* current() const;
    void check();

    server::Control& m_control;
    QList<LinkRow> m_links;
    MessageBar* m_message;
    RecordList* m_rows;
    LinkHandout* m_handout;
    Button* m_mail;
    Button* m_more;
    Button* m_save;
};

// Name, e-mail, address and expiry of these links, of none: of every open one that was made for a person. `done` gets
// how many, or why not.
void savePeopleCsv(server::Control& control, const QList<qint64>& links, const QString& path, QObject* context,
                   const std::function<void(const Result<int>&)>& done);

} // namespace espalier::ui
