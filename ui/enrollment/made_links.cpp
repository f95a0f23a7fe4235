#include "ui/enrollment/made_links.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/written_file.h"
#include "ui/enrollment/link_handout.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

void savePeopleCsv(server::Control& control, const QList<qint64>& links, const QString& path, QObject* context,
                   const std::function<void(const Result<int>&)>& done)
{
    QJsonArray ids;
    for (const qint64 id : links) {
        ids.append(id);
    }
    QJsonObject arguments;
    if (!ids.isEmpty()) {
        arguments.insert(QStringLiteral("links"), ids);
    }
    control.call(QStringLiteral("link.people.export"), arguments, context,
                 [path, done](const Result<QJsonValue>& answer) {
                     if (!answer) {
                         done(tl::unexpected(answer.error()));
                         return;
                     }
                     const QByteArray csv = (*answer)[QLatin1String("csv")].toString().toUtf8();
                     if (const auto written = writePrivateFile(path, csv); !written) {
                         done(tl::unexpected(written.error()));
                         return;
                     }
                     done((*answer)[QLatin1String("count")].toInt());
                 });
}

MadeLinks::MadeLinks(server::Control& control, QWidget* parent)
    : QWidget(parent), m_control(control), m_message(new MessageBar(this)),
      m_rows(new RecordList({tr("Name"), tr("E-mail"), tr("Link")}, {150, 180, 0}, this)),
      m_handout(new LinkHandout(control, this)),
      m_mail(new Button(QStringLiteral("mail"), tr("Write a mail…"), Button::Kind::Standard, this)),
      m_more(new Button(QStringLiteral("export"), tr("Hand out"), Button::Kind::Standard, this)),
      m_save(new Button(QStringLiteral("save"), tr("Save all as CSV…"), Button::Kind::Standard, this))
{
    m_mail->setObjectName(QStringLiteral("mailLink"));
    m_save->setObjectName(QStringLiteral("savePeople"));
    m_rows->setObjectName(QStringLiteral("madeLinks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_rows, 1);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_mail);
    actions->addWidget(m_more);
    actions->addStretch(1);
    actions->addWidget(m_save);
    column->addLayout(actions);
    column->addWidget(paragraph(tr("Whoever has the list can enroll with every link in it, so it is saved for your "
                                   "account alone. Use it to merge letters, then delete it.")));
    m_handout->offerAt(m_more, [this] { return current(); });
    connect(m_mail, &QPushButton::clicked, this, [this] {
        if (const LinkRow* link = current()) {
            m_handout->writeMail(*link);
        }
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString path = askWhereToSave(this, tr("Save the links"), tr("links.csv"), tr("CSV (*.csv)"));
        if (!path.isEmpty()) {
            saveCsv(path);
        }
    });
    connect(m_rows, &RecordList::selectionMoved, this, &MadeLinks::check);
    connect(m_handout, &LinkHandout::done, this, [this](const QString& words) { m_message->set(State::Ok, words); });
    connect(m_handout, &LinkHandout::failed, this, [this](const UserSentence& sentence) { m_message->set(sentence); });
    check();
}

void MadeLinks::setLinks(const QList<LinkRow>& links, int leftOut)
{
    m_links = links;
    QList<CellRow> rows;
    for (const LinkRow& link : links) {
        const LinkPerson person = link.person.value_or(LinkPerson{link.name, {}, {}});
        rows << CellRow{link.id,
                        {Cell{visibleText(person.name, 120), {}, {}, {}, {}, {}},
                         Cell{visibleText(person.email, 120), {}, {}, {}, {}, {}}, Cell{link.url, {}, {}, {}, {}, {}}},
                        {{QStringLiteral("id"), link.id}}};
    }
    m_rows->setRows(rows);
    m_message->set(State::Ok, tr("%n link(s) made.", nullptr, static_cast<int>(links.size())),
                   leftOut == 0 ? QString() : tr("%n line(s) left out.", nullptr, leftOut));
    m_rows->table()->selectRow(0);
    check();
}

const LinkRow* MadeLinks::current() const
{
    const qint64 id = m_rows->currentSource().value(QLatin1String("id")).toInteger();
    const auto found =
        std::find_if(m_links.cbegin(), m_links.cend(), [id](const LinkRow& link) { return link.id == id; });
    return found == m_links.cend() ? nullptr : &*found;
}

void MadeLinks::check()
{
    m_mail->setEnabled(current() != nullptr);
    m_more->setEnabled(current() != nullptr);
}

void MadeLinks::saveCsv(const QString& path)
{
    QList<qint64> ids;
    for (const LinkRow& link : std::as_const(m_links)) {
        ids << link.id;
    }
    savePeopleCsv(m_control, ids, path, this, [this, path](const Result<int>& saved) {
        if (!saved) {
            m_message->set(userSentence(saved.error(), tr("The list was not saved.")));
            return;
        }
        m_message->set(State::Ok, tr("%n link(s) saved.", nullptr, *saved), placeWords(path));
        offerFolder(m_message, path);
    });
}

} // namespace espalier::ui
