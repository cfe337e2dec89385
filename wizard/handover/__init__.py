"""What leaves the wizard for the Customer Success Manager."""
