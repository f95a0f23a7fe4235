#include "ui/common/record_sheet.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>

namespace espalier::ui {

namespace {
constexpr int recordSheetWidth = 620;
constexpr int leastRecordsHeight = 200;
} // namespace

RecordSheet::RecordSheet(server::Control& control, const Frame& frame, QWidget* over)
    : Sheet(over), m_control(control), m_message(new MessageBar(this)),
      m_list(new RecordList(frame.headers, frame.widths, this)),
      m_takeAway(new Button(frame.takeAway, Button::Kind::Destructive, this))
{
    setPanelWidth(recordSheetWidth);
    m_list->setMinimumHeight(leastRecordsHeight);
    QSizePolicy policy = m_list->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_list->setSizePolicy(policy);
    m_list->hide();
    auto* body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(space::large, space::page, space::large, space::page);
    m_column->setSpacing(space::pane);
    m_column->addWidget(paragraph(frame.words));
    m_column->addWidget(m_message);
    m_column->addWidget(m_list, 1);
    auto* below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_takeAway);
    m_column->addLayout(below);
    setBody(body, 0);
}

void RecordSheet::open()
{
    m_list->table()->setAccessibleName(accessibleName()); // as the sheet is called
    auto* close = new Button(tr("Done"), Button::Kind::Standard, this);
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    present(close);
}

void RecordSheet::showRows(const QList<CellRow>& rows)
{
    m_list->setRows(rows);
    m_list->show();
}

void RecordSheet::askAndDo(const Confirmation& what, const QString& operation, const QJsonObject& arguments,
                           const std::function<void()>& then)
{
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, operation, arguments, then] {
        m_control.call(operation, arguments, sheet, [sheet, then](const Result<QJsonValue>& answer) {
            if (!answer) {
                sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                return;
            }
            sheet->dismiss();
            then();
        });
    });
}

} // namespace espalier::ui
