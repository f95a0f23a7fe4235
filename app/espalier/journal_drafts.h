// Drafts of the editor in the data folder, sealed like every secret: profiles::Journal behind what the window knows.
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "profiles/editing/journal.h"
#include "ui/editor/drafts.h"

namespace espalier::app {

class JournalDrafts : public ui::Drafts {
public:
    // Sealer and clock outlive the drafts and everything they started.
    JournalDrafts(const QString& folder, const crypto::Sealer& sealer, const Clock& clock)
        : m_settings{folder, sealer, clock}
    {
    }

    [[nodiscard]] std::unique_ptr<ui::Draft> start(const QString& subject, const QString& title, int base) override;
    [[nodiscard]] QList<ui::DraftFacts> waiting() const override;
    [[nodiscard]] Result<ui::ContinuedDraft> resume(const QString& id) override;
    Result<> discard(const QString& id) override;

private:
    const profiles::JournalSettings m_settings;
};

} // namespace espalier::app
