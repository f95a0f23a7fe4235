#include "ui/editor/preview/preview_sheet.h"

#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/shown_text.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/editor/controls/variable_menu.h"
#include "ui/editor/preview/filled_places.h"
#include "ui/editor/xml/xml_edit.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostMissingRows = 4; // seen without scrolling

QString written(const QString& name)
{
    return QStringLiteral("%{%1}").arg(visibleText(name, 80));
}

QList<CellRow> missingRows(const QJsonArray& missing)
{
    QList<CellRow> rows;
    for (const QJsonValue& each : missing) {
        const QString name = each[QLatin1String("name")].toString();
        const QString path = each[QLatin1String("path")].toString();
        CellRow row;
        row.key = static_cast<int>(rows.size());
        row.source = each.toObject();
        row.cells = {
            {.text = each[QLatin1String("known")].toBool(true) ? variableWords(name)
                                                               : PreviewSheet::tr("There is no such variable"),
             .second = written(name),
             .tileIcon = {},
             .state = {},
             .sort = {},
             .tip = {}},
            {.text = visibleText(path, 120), .second = {}, .tileIcon = {}, .state = {}, .sort = {}, .tip = {}}};
        rows.append(row);
    }
    return rows;
}
} // namespace

PreviewSheet::PreviewSheet(server::Control& control, profiles::EditableDocument draft, PreviewedDevice device,
                           QWidget* over)
    : Sheet(over), m_control(control), m_draft(std::move(draft)), m_device(std::move(device)),
      m_summary(new TextLabel(TextRole::Body, &Theme::text2, this)),
      m_message(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_missing(new RecordList({tr("Missing"), tr("Where")}, {220, 0}, this)), m_text(new XmlEdit(this))
{
    setObjectName(QStringLiteral("previewSheet"));
    setTitle(tr("Preview for %1").arg(isolated(m_device.name)));
    setPanelWidth(860);
    setBody(buildBody(), 0);
    auto* another = new Button(tr("Another device…"), Button::Kind::Standard, this);
    auto* close = new Button(tr("Close"), Button::Kind::Standard, this);
    foot()->addWidget(another);
    foot()->addWidget(close);
    connect(another, &QPushButton::clicked, this, &PreviewSheet::anotherRequested);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_missing, &RecordList::selectionMoved, this, [this] {
        const QString path = m_missing->currentSource().value(QLatin1String("path")).toString();
        if (const profiles::NodeId node = m_rendered.find(profiles::Path::parse(path)); node.isValid()) {
            const profiles::Span span = m_rendered.contentSpan(node);
            const auto begin = profiles::shownPosition(m_rendered.text(), span.begin);
            m_text->select(int(begin), int(profiles::shownPosition(m_rendered.text(), span.end) - begin));
        }
    });
    present(m_text);
    ask();
}

QWidget* PreviewSheet::buildBody()
{
    auto* body = new QWidget(this);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::page, 0, space::page, 0);
    head->setSpacing(space::small);
    head->addWidget(m_summary);
    head->addWidget(m_message);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::pane, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_missing);
    column->addWidget(m_text, 1);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Values are being filled in…"));
    m_missing->setObjectName(QStringLiteral("missingValues"));
    m_missing->table()->setAccessibleName(tr("Missing values"));
    m_missing->hide();
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The profile as the device gets it"));
    return body;
}

void PreviewSheet::ask()
{
    m_control.call(QStringLiteral("profile.preview"),
                   {{QStringLiteral("content_base64"), QString::fromLatin1(profiles::fileBytes(m_draft).toBase64())},
                    {QStringLiteral("device"), m_device.id}},
                   this, [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_summary->hide();
                           m_message->set(userSentence(answer.error(), tr("The preview can’t be shown.")));
                           return;
                       }
                       show(answer->toObject());
                   });
}

void PreviewSheet::show(const QJsonObject& preview)
{
    auto rendered = profiles::openDocument(
        QByteArray::fromBase64(preview.value(QLatin1String("content_base64")).toString().toLatin1()));
    if (!rendered) {
        m_summary->hide();
        m_message->set(userSentence(rendered.error(), tr("The preview can’t be shown.")));
        return;
    }
    m_rendered = std::move(*rendered);
    const int values = static_cast<int>(preview.value(QLatin1String("values")).toObject().size());
    QStringList sentences;
    if (values > 0) {
        sentences << tr("%n value(s) of this device are filled in and marked.", nullptr, values);
    }
    if (preview.value(QLatin1String("unsigned")).toBool()) {
        sentences << tr("Filling them in takes the signature away.");
    }
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_summary->setVisible(!sentences.isEmpty());
    showMissing(preview.value(QLatin1String("missing")).toArray());
    showText(preview);
}

void PreviewSheet::showMissing(const QJsonArray& missing)
{
    m_missing->setVisible(!missing.isEmpty());
    if (missing.isEmpty()) {
        m_message->clear();
        return;
    }
    const int count = static_cast<int>(missing.size());
    m_message->set(State::Failed, tr("%n value(s) are missing.", nullptr, count),
                   tr("Nothing is sent to this device until all of them are there."));
    connect(m_message->addAction(tr("Show the device")), &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT deviceRequested(m_device.id);
    });
    m_missing->setRows(missingRows(missing));
    const int rows = std::min(count, MostMissingRows);
    m_missing->setFixedHeight(height::tableHeader + rows * rowHeight(height::twoLineRow, 2, m_missing->fontMetrics()) +
                              4);
}

void PreviewSheet::showText(const QJsonObject& preview)
{
    const QByteArray& utf8 = m_rendered.text();
    m_text->setText(profiles::shownText(utf8));
    const QJsonObject values = preview.value(QLatin1String("values")).toObject();
    QList<XmlEdit::Mark> marks;
    profiles::ShownPositions positions(utf8);
    for (const FilledPlace& place : filledPlaces(m_draft, m_rendered, values)) {
        QStringList words;
        for (const QString& name : place.names) {
            const QString value = values.value(name).toString();
            words << (value.isEmpty() ? tr("%1 has no value").arg(written(name))
                                      : tr("%1 is %2").arg(written(name), visibleText(value)));
        }
        const int begin = positions.of(place.span.begin);
        marks.append({begin, positions.of(place.span.end) - begin, place.isMissing ? State::Failed : State::Ok,
                      words.join(QLatin1Char('\n')), true});
    }
    m_text->setMarks(marks);
    if (!marks.isEmpty()) {
        m_text->select(marks.constFirst().position, 0);
    }
}

} // namespace espalier::ui
