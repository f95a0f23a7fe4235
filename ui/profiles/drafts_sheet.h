// What was not saved, when there is more than one: each is gone on with or thrown away. GUI thread.
#pragma once

#include "ui/common/sheet.h"
#include "ui/editor/drafts.h"

namespace espalier::ui {

class DraftsSheet : public Sheet {
    Q_OBJECT
public:
    DraftsSheet(const QList<DraftFacts>& drafts, qint64 nowMs, QWidget* over);

Q_SIGNALS:
    void resumeRequested(const QString& draft); // the sheet is closed
    void discardRequested(const QString& draft);

private:
    QWidget* makeRow(const DraftFacts& facts, qint64 nowMs, QWidget* parent);

    qsizetype m_left;
};

// "A draft of “Office” isn't saved yet.", also of one that can't be read.
[[nodiscard]] QString draftWords(const DraftFacts& facts);

} // namespace espalier::ui
