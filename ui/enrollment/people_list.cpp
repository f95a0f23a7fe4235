#include "ui/enrollment/people_list.h"

#include "ui/common/ask_over.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/enrollment/text_area.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int ReadSoonMs = 300;
constexpr int PeopleLines = 6;
constexpr qint64 MostBytes = 4 * 1024 * 1024;
enum Column { Name, Email, Problem };

QString problemWords(const QString& problem)
{
    if (problem == QLatin1String("no_name")) {
        return PeopleList::tr("No name");
    }
    if (problem == QLatin1String("name_is_number")) {
        return PeopleList::tr("The name is a number");
    }
    if (problem == QLatin1String("too_long")) {
        return PeopleList::tr("Longer than 100 characters");
    }
    if (problem == QLatin1String("bad_email")) {
        return PeopleList::tr("No e-mail address");
    }
    if (problem == QLatin1String("twice")) {
        return PeopleList::tr("Stands further up already");
    }
    if (problem == QLatin1String("too_many_values")) {
        return PeopleList::tr("Too many values");
    }
    return problem == QLatin1String("open_quote") ? PeopleList::tr("A quotation mark has no end")
                                                  : visibleText(problem, 60);
}

Cell cell(const QString& text, const QString& second)
{
    return {visibleText(text, 120), visibleText(second, 120), {}, {}, {}, {}};
}

QString lineWords(const QJsonValue& one)
{
    return PeopleList::tr("Line %1").arg(QLocale().toString(one[QLatin1String("line")].toInt()));
}
} // namespace

Result<QString> readPeopleFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    }
    if (file.size() > MostBytes) {
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 is longer than any list of people").arg(path));
    }
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

PeopleList::PeopleList(server::Control& control, QWidget* parent)
    : QWidget(parent), m_control(control), m_text(new QPlainTextEdit(this)), m_message(new MessageBar(this)),
      m_summary(new TextLabel(TextRole::Strong, &Theme::text1, this)),
      m_rows(new RecordList({tr("Name"), tr("E-mail · asset tag"), tr("Problem")}, {120, 0, 150}, this))
{
    m_text->setObjectName(QStringLiteral("people"));
    m_text->setAccessibleName(tr("People, one per line"));
    m_text->setPlaceholderText(tr("Anna Berg, anna@example.com, A-17\nBen Okoro, ben@example.com"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    shapeTextArea(m_text, PeopleLines);
    auto* file = new Button(QStringLiteral("folder"), tr("Read a file…"), Button::Kind::Standard, this);
    file->setObjectName(QStringLiteral("readPeople"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(tr("One person per line: name, e-mail, asset tag. Type it, paste it from a table, or "
                                   "read a CSV file; a first line may name the columns.")));
    column->addWidget(m_text);
    auto* below = new QHBoxLayout;
    below->addWidget(file);
    below->addStretch(1);
    column->addLayout(below);
    column->addWidget(m_message);
    column->addWidget(m_summary);
    m_rows->setStateColumn(Problem);
    m_rows->setObjectName(QStringLiteral("peopleRows"));
    m_rows->empty()->set(QStringLiteral("people"), tr("Nobody yet"),
                         tr("Each line appears here as it is understood, before anything is made."));
    column->addWidget(m_rows, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReadSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &PeopleList::read);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PeopleList::onTyped);
    connect(file, &QPushButton::clicked, this, &PeopleList::chooseFile);
    showNothing();
}

QString PeopleList::text() const
{
    return m_text->toPlainText();
}

void PeopleList::chooseFile()
{
    const QString path = askOver(this, [](QWidget* over) {
        return QFileDialog::getOpenFileName(over, tr("Read people"), {},
                                            tr("Tables as text (*.csv *.tsv *.txt);;All files (*)"));
    });
    if (!path.isEmpty()) {
        take(path);
    }
}

bool PeopleList::take(const QString& path)
{
    const auto text = readPeopleFile(path);
    if (!text) {
        m_message->set(userSentence(text.error(), tr("The file can’t be read.")));
        return false;
    }
    m_text->setPlainText(*text);
    return true;
}

void PeopleList::onTyped()
{
    m_count = 0; // of this text nothing is known yet
    m_soon.start();
    Q_EMIT changed();
}

void PeopleList::read()
{
    if (text().trimmed().isEmpty()) {
        m_message->clear();
        showNothing();
        return;
    }
    m_control.call(QStringLiteral("link.people.preview"), {{QStringLiteral("text"), text()}}, this,
                   [this, asked = text()](const Result<QJsonValue>& answer) {
                       if (asked != text()) {
                           return;
                       }
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The list can’t be used.")));
                           showNothing();
                           return;
                       }
                       m_message->clear();
                       show(answer->toObject());
                   });
}

void PeopleList::show(const QJsonObject& list)
{
    const QJsonArray bad = list.value(QLatin1String("bad")).toArray();
    const QJsonArray people = list.value(QLatin1String("people")).toArray();
    QList<CellRow> rows;
    for (const QJsonValue& one : bad) { // what needs somebody first
        const QString problem = problemWords(one[QLatin1String("problem")].toString());
        rows << CellRow{one[QLatin1String("line")].toInt(),
                        {cell(one[QLatin1String("text")].toString().simplified(), lineWords(one)), Cell{},
                         Cell{problem, {}, {}, State::Failed, {}, problem}},
                        {}};
    }
    for (const QJsonValue& one : people) {
        rows << CellRow{one[QLatin1String("line")].toInt(),
                        {cell(one[QLatin1String("name")].toString(), lineWords(one)),
                         cell(one[QLatin1String("email")].toString(), one[QLatin1String("asset_tag")].toString()),
                         Cell{}},
                        {}};
    }
    m_rows->setRows(rows);
    m_count = static_cast<int>(people.size());
    const QString usable = tr("%n person(s)", nullptr, m_count);
    m_summary->setText(
        bad.isEmpty()
            ? usable
            : tr("%1 · %2", "people, lines left out").arg(usable, tr("%n line(s) left out", nullptr, int(bad.size()))));
    m_summary->show();
    Q_EMIT changed();
}

void PeopleList::showNothing()
{
    m_count = 0;
    m_rows->setRows({});
    m_summary->hide();
    Q_EMIT changed();
}

} // namespace espalier::ui
